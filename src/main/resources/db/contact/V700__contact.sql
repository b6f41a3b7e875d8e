-- The contact register. A row is an entry as it is now; everything that ever was is in its events. An entry that is over stays.
create table contact (
    id              uuid primary key,
    regio           text        not null,
    organisatie     text        not null,
    kenmerk         text        not null,                  -- of the supplier
    organisatienaam text        not null,
    team            text,
    naam            text        not null,
    functie         text        not null,
    telefoon        text,
    email           text,
    werkdagen       text[]      not null,                  -- empty: not known
    gemeenten       text[]      not null,                  -- empty: the whole region
    wijken          text[]      not null,                  -- empty: all of the gemeente
    wijken_zoek     text[]      not null,                  -- the same in plain letters
    koppelgenoot    text,                                  -- kenmerk of the back-up in the same organisation
    geldig_van      date        not null,
    geldig_tot      date,                                  -- last day
    afwezig_van     date,                                  -- never why
    afwezig_tot     date,                                  -- last day
    beeindigd_op    date,                                  -- first day on which it no longer counts
    versie          integer     not null,
    bevestigd_op    timestamptz not null,
    herinnerd_op    timestamptz,
    woorden         text        not null,                  -- what a search word can find, in plain letters
    unique (regio, organisatie, kenmerk)
);
create index contact_gemeente on contact using gin (gemeenten);
create index contact_regiobreed on contact (regio) where gemeenten = '{}';
create index contact_woorden on contact using gin (to_tsvector('simple', woorden));
create index contact_functie on contact (regio, functie);
create index contact_organisatie on contact (organisatie);
create index contact_bevestigd on contact (regio, bevestigd_op) where beeindigd_op is null;

-- What happened to an entry, with the entry as it was then; never changed.
create table contact_gebeurtenis (
    contact_id uuid        not null references contact,
    id         bigint generated always as identity,
    versie     integer     not null,
    soort      text        not null,
    actor      text        not null,
    tijdstip   timestamptz not null,
    gegevens   jsonb       not null,
    primary key (contact_id, id),
    constraint contact_gebeurtenis_soort check (soort in ('OPGENOMEN', 'GEWIJZIGD', 'BEVESTIGD', 'BEEINDIGD'))
);
