-- As what a participant got a document of a case, and for which gemeente: by that the people are found who are told of it. No foreign
-- keys here: in an empty database these tables come before the others of the cases.
create table aanmeldbestemming (
    bericht  uuid not null,
    aan      text not null,
    rol      text not null,
    regio    text not null,
    gemeente text not null,
    primary key (bericht, aan),
    constraint aanmeldbestemming_rol check (rol in ('LOKAAL_TEAM', 'AANBIEDER', 'NETWERK', 'RET'))
);

-- Documents that a case took over from the one at another gemeente that handed it over.
create table aanmelddocument_overgenomen (
    aanmelding uuid not null,
    bericht    uuid not null,
    primary key (aanmelding, bericht)
);
create index aanmelddocument_overgenomen_bericht on aanmelddocument_overgenomen (bericht);
