-- Messages, their bodies and their history. Of a message only its status and the link to its heenbericht ever change. No index
-- holds the status, so that such a change stays within its page. What belongs to a message is written in the same statement or by
-- the same store as the message itself, therefore without foreign keys: they would lock the message once for every row.
create table bericht (
    id               uuid primary key,
    volgnummer       bigint generated always as identity unique,
    strook           smallint    not null,                 -- shard of the pair of parties; order is kept within it
    standaard        text        not null,
    berichtsoort     text        not null,
    afzender         text        not null,
    ontvanger        text        not null,
    identificatie    text        not null,
    dagtekening      date        not null,
    heen_afzender    text,
    heen_soort       text,
    heen_identificatie text,
    feiten           jsonb       not null,
    kanaal           text        not null,
    indiener         text        not null,
    referentienummer uuid        not null,
    status           text        not null,
    antwoord_op      uuid,
    uniek            boolean     not null default true,    -- false: kept although its identificatie was used before
    kenmerk          bytea       not null,                 -- keyed hash of the body, to tell a repeat from a conflict
    grootte          integer     not null,
    ontvangen_op     timestamptz not null,
    constraint bericht_status check (status in ('ONTVANGEN', 'AFGEKEURD', 'GOEDGEKEURD', 'AFGELEVERD', 'GEPARKEERD'))
) with (fillfactor = 50);

-- What is still to be processed; a row lives from acceptance until the message is processed or parked.
create table te_verwerken (
    strook     smallint    not null,
    volgnummer bigint      not null,
    bericht_id uuid        not null,
    paar       text        not null,                       -- both parties, whoever sends
    pogingen   smallint    not null default 0,
    niet_voor  timestamptz,                                -- after a failure: the message, and its pair, wait until then
    primary key (strook, volgnummer)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
create index te_verwerken_wacht on te_verwerken (strook, paar, volgnummer) where niet_voor is not null;

-- What may be processed now: no message overtakes an earlier one of its pair that waits.
create view verwerkbaar as
select t.strook, t.volgnummer, t.bericht_id
from te_verwerken t
where (t.niet_voor is null or t.niet_voor <= now())
  and not exists (
      select from te_verwerken w
      where w.strook = t.strook and w.paar = t.paar and w.volgnummer < t.volgnummer and w.niet_voor > now());

create unique index bericht_sleutel on bericht (afzender, berichtsoort, identificatie) where uniek;
create index bericht_heen on bericht (heen_afzender, heen_soort, heen_identificatie) where heen_identificatie is not null;
create index bericht_antwoord on bericht (antwoord_op) where antwoord_op is not null;
create index bericht_referentie on bericht (referentienummer) where referentienummer <> id;
create index bericht_afzender on bericht (afzender, volgnummer);
create index bericht_ontvanger on bericht (ontvanger, volgnummer);

-- The body in parts of at most a megabyte, each AES-GCM under the key named and tied to its place; external storage because
-- ciphertext does not compress.
create table inhoud (
    bericht_id uuid     not null,
    deel       smallint not null,                          -- from 0
    sleutel    text     not null,
    gegevens   bytea    not null,
    primary key (bericht_id, deel)
);
alter table inhoud alter column gegevens set storage external;

create table gebeurtenis (
    id         bigint generated always as identity,
    bericht_id uuid        not null,
    tijdstip   timestamptz not null,
    soort      text        not null,
    actor      text        not null,
    reden      text,
    primary key (bericht_id, id)
);

-- Keyed hash of each BSN in a message; the number itself is only in the encrypted body.
create table persoon (
    bsn_kenmerk bytea not null,
    bericht_id  uuid  not null,
    primary key (bsn_kenmerk, bericht_id)
);

create table bevinding (
    id          bigint generated always as identity,
    bericht_id  uuid    not null,
    regel       text    not null,
    retourcode  text,
    niveau      text    not null,
    pad         text    not null,
    regelnummer integer not null,
    kolom       integer not null,
    waarde      text,
    melding     text    not null,
    primary key (bericht_id, id)
);

-- What was refused at the door, kept as evidence; the body encrypted, absent when too large.
create table weigering (
    id           uuid primary key,
    tijdstip     timestamptz not null,
    kanaal       text        not null,
    indiener     text        not null,
    code         text        not null,
    ketencode    text,
    detail       text        not null,
    bestandsnaam text,
    sleutel      text,
    gegevens     bytea
);
create index weigering_indiener on weigering (indiener, tijdstip);
