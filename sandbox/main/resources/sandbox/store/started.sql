create table if not exists host_started (started_at timestamp with time zone not null);
