-- How far the clock of the demo setting has been moved; one row, read by every node. Empty: not moved.
create table klok (
    enige          boolean primary key default true check (enige),
    verschuiving_ms bigint not null
);
