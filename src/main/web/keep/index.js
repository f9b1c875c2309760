startKeeping();
