-- What people were told; ended when it was dealt with.
create table signaal (
    id           uuid primary key,                         -- also the id of the event sent by webhook
    soort        text        not null,
    deelnemer    text,                                     -- null: the operator
    bericht_id   uuid,
    onderwerp    text,
    tekst        text        not null,
    gemeld_op    timestamptz not null,
    beeindigd_op timestamptz
);
create index signaal_onderwerp on signaal (onderwerp) where onderwerp is not null and beeindigd_op is null;
create index signaal_deelnemer on signaal (deelnemer, gemeld_op);

-- One row per signal and way of sending: the outbox.
create table signaal_verzending (
    signaal_id      uuid        not null references signaal,
    kanaal          text        not null,
    status          text        not null default 'WACHT',
    pogingen        integer     not null default 0,
    volgende_poging timestamptz not null default now(),
    verstuurd_op    timestamptz,
    fout            text,
    primary key (signaal_id, kanaal),
    constraint signaal_verzending_status check (status in ('WACHT', 'VERSTUURD', 'MISLUKT', 'INGETROKKEN'))
);
create index signaal_verzending_te_doen on signaal_verzending (kanaal, volgende_poging) where status = 'WACHT';
