-- What operators decided. Every decision is an order with one line for each message, also the decision about one message.
create table ingreep (
    id           uuid        primary key,
    volgnummer   bigint      generated always as identity unique,
    actie        text        not null,
    naar         text,                                   -- the other addressee, where the action has one
    terug        uuid        references ingreep,         -- the order that this one takes back
    actor        text        not null,
    reden        text        not null,
    sleutel      text        not null,                   -- comes with the form: the same form is carried out once
    keuze        text,                                   -- which messages were chosen, in words; null for one message
    aantal       integer     not null,
    gelukt       integer     not null default 0,
    overgeslagen integer     not null default 0,
    mislukt      integer     not null default 0,
    stand        text        not null,
    gegeven_op   timestamptz not null,
    klaar_op     timestamptz,
    gestopt_door text,
    lease        uuid,                                   -- which node works on it, and until when
    lease_tot    timestamptz not null default '-infinity',
    gewerkt_op   timestamptz not null default '-infinity',
    constraint ingreep_eenmaal unique (actor, sleutel),
    constraint ingreep_stand check (stand in ('LOOPT', 'KLAAR', 'GESTOPT'))
) with (fillfactor = 50);
create index ingreep_loopt on ingreep (gewerkt_op) where stand = 'LOOPT';
create index ingreep_terug on ingreep (terug) where terug is not null;

create table ingreep_regel (
    ingreep       uuid        not null references ingreep,
    nummer        integer     not null,
    bericht_id    uuid        not null,
    aflevering_id bigint,                                -- the one delivery that is meant; null for all that the action fits
    uitkomst      text,                                  -- null while still to be done
    waarom        text,
    zetten        text,                                  -- what went from which state to which, so that it can be taken back
    pogingen      smallint    not null default 0,
    niet_voor     timestamptz not null default '-infinity',
    melden_na     timestamptz,                           -- when the sender is to hear of it; null when it has, or need not
    gemeld_op     timestamptz,
    teruggedraaid uuid,                                  -- the order that took it back
    primary key (ingreep, nummer),
    constraint ingreep_regel_uitkomst check (uitkomst in ('GELUKT', 'OVERGESLAGEN', 'MISLUKT'))
) with (fillfactor = 70);
create index ingreep_regel_bericht on ingreep_regel (bericht_id);
create index ingreep_regel_te_doen on ingreep_regel (ingreep, nummer) where uitkomst is null;
create index ingreep_regel_uitkomst on ingreep_regel (ingreep, uitkomst, nummer);
create index ingreep_regel_te_melden on ingreep_regel (melden_na) where melden_na is not null;

-- A message that was made from another that was not right.
create table verbetering (
    nieuw   uuid primary key,
    oud     uuid not null,
    ingreep uuid not null references ingreep
);
create index verbetering_oud on verbetering (oud);
