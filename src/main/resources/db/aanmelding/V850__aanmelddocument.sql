-- The documents of cases. A form that comes before its bepaling has no case yet.
create table aanmelddocument (
    bericht    uuid    primary key,
    gi         text    not null,
    kenmerk    text    not null,                           -- reference of the bepaling, of a form too
    soort      text    not null,
    versie     integer not null,
    ontvanger  text    not null,
    personen   boolean not null,                           -- whether part 2 of the form is in it
    aanmelding uuid    references aanmelding,
    constraint aanmelddocument_soort check (soort in ('BEPALING', 'AANMELDFORMULIER'))
);

create index aanmelddocument_kenmerk on aanmelddocument (gi, kenmerk);
create index aanmelddocument_aanmelding on aanmelddocument (aanmelding) where aanmelding is not null;

-- A document can say more than one thing in a case: that it came to the lokaal team, that it came to the aanbieder, that there is spoed,
-- and that it came to another aanbieder.
drop index aanmeldgebeurtenis_bericht;
create unique index aanmeldgebeurtenis_bericht on aanmeldgebeurtenis (bericht, aanmelding, soort, coalesce(aanbieder, ''))
    where bericht is not null;
