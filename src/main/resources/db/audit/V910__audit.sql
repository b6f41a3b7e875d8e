-- Who looked at what and did what. Rows are only added; each holds the hash of the row before and of itself.
create table audit (
    nummer      bigint generated always as identity primary key,
    tijdstip    timestamptz not null,
    wie         text        not null,
    rol         text,
    handeling   text        not null,
    objectsoort text,
    object      text,
    doel        text,
    gelukt      boolean     not null,
    zegel       bytea       not null
);
