-- What providers publish of places and waiting times. A publication replaces the earlier one of the same provider and region; none is lost.
create table beschikbaarheid (
    id           uuid primary key,
    aanbieder    text        not null,
    regio        text        not null,
    opgegeven_op timestamptz not null,
    vervangen_op timestamptz                               -- null: this one counts
);
create unique index beschikbaarheid_geldt on beschikbaarheid (regio, aanbieder) where vervangen_op is null;

create table beschikbaarheid_regel (
    beschikbaarheid_id uuid    not null references beschikbaarheid,
    tussentaal         text    not null,
    plaatsen           integer not null,
    wachttijd_dagen    integer not null,
    primary key (beschikbaarheid_id, tussentaal)
);
