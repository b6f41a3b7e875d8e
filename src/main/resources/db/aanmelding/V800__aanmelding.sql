-- A route as it was when a case began with it; a case keeps it, so that its events always give the same state.
create table aanmeldroute (
    kenmerk text primary key,                              -- SHA-256 of the content
    inhoud  text not null
);

-- One row per case. What it began with never changes; the rest is the state that its events give, kept for lists and can be made again.
create table aanmelding (
    id           uuid        primary key,
    kenmerk      text        not null,                     -- the reference of the GI
    gi           text        not null,
    gemeente     text        not null,
    regio        text        not null,
    client       uuid,                                     -- keyed hash of the BSN, as in the registers; null when not known
    vorige       uuid        references aanmelding,        -- the case that was handed over by another gemeente
    route        text        not null references aanmeldroute,
    begonnen_op  timestamptz not null,

    status       text        not null,
    spoed        boolean     not null,
    aanbieder    text,
    partijen     text[]      not null,
    aan_zet      text[]      not null,                     -- codes of the steps that run
    uiterlijk    timestamptz,                              -- first end of a term that runs
    laatste      integer     not null,                     -- number of the last event
    gewijzigd_op timestamptz not null,
    unique (gi, kenmerk, gemeente)
);

create index aanmelding_client on aanmelding (client, gemeente) where status = 'LOOPT';
create index aanmelding_partijen on aanmelding using gin (partijen);
create index aanmelding_lijst on aanmelding (status, spoed desc, uiterlijk, id);
create index aanmelding_vorige on aanmelding (vorige) where vorige is not null;

-- What happened, in order and without gaps. Never changed and never deleted.
create table aanmeldgebeurtenis (
    aanmelding   uuid        not null references aanmelding,
    nummer       integer     not null,
    op           timestamptz not null,
    soort        text        not null,
    door         text        not null,
    stap         text,
    aanbieder    text,
    gemeente     text,
    bericht      uuid,
    sleutel      text,                                     -- Idempotency-Key of who reported it
    toelichting  bytea,                                    -- encrypted
    kluissleutel text,
    primary key (aanmelding, nummer)
);

create unique index aanmeldgebeurtenis_bericht on aanmeldgebeurtenis (bericht, aanmelding) where bericht is not null;
create unique index aanmeldgebeurtenis_sleutel on aanmeldgebeurtenis (aanmelding, door, sleutel) where sleutel is not null;

create function aanmeldgebeurtenis_ligt_vast() returns trigger language plpgsql as $$
begin
    raise exception 'aanmeldgebeurtenis is append-only';
end $$;

create trigger aanmeldgebeurtenis_ligt_vast before update or delete on aanmeldgebeurtenis
    for each row execute function aanmeldgebeurtenis_ligt_vast();

-- By what the answer to a JW315, which names no client, finds the case.
create table aanmeldreferentie (
    aanbieder  text not null,
    gemeente   text not null,
    referentie text not null,
    aanmelding uuid not null references aanmelding,
    primary key (aanbieder, gemeente, referentie, aanmelding)
);

-- Terms of cases that expired and of which the case does not know yet.
create table aanmeldtermijn_verlopen (
    sleutel text primary key
);
