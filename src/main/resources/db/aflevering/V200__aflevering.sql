-- Deliveries: one row per message and addressee, one row per attempt, one row per lane (afzender -> ontvanger). No foreign key to
-- bericht: it would lock the message once more for every delivery.
create table aflevering (
    id              bigint generated always as identity primary key,
    bericht_id      uuid        not null,
    ontvanger       text        not null,
    afzender        text        not null,
    volgnummer      bigint      not null,                -- that of the message: the order within a lane
    kanaal          text        not null,
    status          text        not null,
    pogingen        integer     not null default 0,      -- since the last (re)start
    volgende_poging timestamptz not null default now(),  -- means something while OPEN
    laatste_fout    text,
    gelezen_op      timestamptz,
    bevestigd_op    timestamptz,
    constraint aflevering_eenmalig unique (bericht_id, ontvanger),
    constraint aflevering_kanaal check (kanaal in ('POSTBUS', 'REST', 'SOAP', 'JMS', 'MAP', 'SFTP')),
    constraint aflevering_status check (status in ('OPEN', 'AFGELEVERD', 'GEPARKEERD', 'AFGEWEZEN'))
);

create index aflevering_open on aflevering (ontvanger, afzender, volgnummer) where status = 'OPEN';
create index aflevering_geparkeerd on aflevering (ontvanger, volgnummer) where status = 'GEPARKEERD';
create index aflevering_postbus on aflevering (ontvanger, volgnummer)
    where kanaal = 'POSTBUS' and status = 'AFGELEVERD' and bevestigd_op is null;
create index aflevering_ontvanger on aflevering (ontvanger, id);

create table aflever_poging (
    id            bigint generated always as identity primary key,
    aflevering_id bigint      not null references aflevering,
    begonnen_op   timestamptz not null,
    duur_ms       integer     not null,
    kanaal        text        not null,
    uitkomst      text        not null,
    detail        text,
    constraint aflever_poging_uitkomst check (uitkomst in ('BEZORGD', 'TIJDELIJK', 'DEFINITIEF'))
);
create index aflever_poging_aflevering on aflever_poging (aflevering_id, id);

-- Who works on a lane, and until when. A lease that has expired is free for the taking.
create table aflever_baan (
    ontvanger text        not null,
    afzender  text        not null,
    lease     uuid        not null,
    lease_tot timestamptz not null,
    primary key (ontvanger, afzender)
) with (fillfactor = 50);

-- What operators ordered, by Idempotency-Key: the second click finds the answer of the first.
create table aflever_opdracht (
    actor       text        not null,
    sleutel     text        not null,
    opdracht    text        not null,
    aantal      integer     not null default 0,
    ontvangen_op timestamptz not null default now(),
    primary key (actor, sleutel)
);
