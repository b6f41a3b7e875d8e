-- Which envelope came under which number of a sender; the number then stands for that content (StUF 03.01, section 4.4).
create table stuf_envelop (
    zender           text        not null,                 -- organisatie, applicatie, administratie and gebruiker
    referentienummer text        not null,
    kenmerk          bytea       not null,                 -- keyed hash of what makes it the same envelope
    ontvangen_op     timestamptz not null default now(),
    primary key (zender, referentienummer)
);
