-- Sessions of people who logged in to the pages. Names of columns are those that Spring Session asks for.
create table sessie (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index sessie_verloopt on sessie (expiry_time);
create index sessie_van on sessie (principal_name);

create table sessie_attributes (
    session_primary_id char(36) not null references sessie on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
