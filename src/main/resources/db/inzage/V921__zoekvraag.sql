-- Searches that people keep for themselves, by login name: the terms as they stand in the address of the list.
create table zoekvraag (
    wie       text        not null,
    naam      text        not null,
    vraag     text        not null,
    bewaard_op timestamptz not null default now(),
    primary key (wie, naam)
);
