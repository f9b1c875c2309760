create table if not exists lease (name varchar(255) primary key, owner varchar(100) not null, expires bigint not null);
