create table if not exists plugin_setting (namespace varchar(255) not null, setting_key varchar(255) not null, content text not null, primary key (namespace, setting_key));
