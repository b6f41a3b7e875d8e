-- One row per term. No foreign key to bericht: a term may be started by people, and the check would cost every message.
create table termijn (
    id            bigint generated always as identity primary key,
    code          text        not null,
    sleutel       text        not null,                    -- what it is about: message, or pair of parties and number
    bericht_id    uuid,                                    -- the message that started it
    deelnemer     text        not null,                    -- who must act
    tegenpartij   text        not null,
    gestart_op    timestamptz,                             -- null: its answer came before its start
    dagtekening   date,
    waarschuw_op  timestamptz,
    verloopt_op   timestamptz,
    status        text        not null,
    gewaarschuwd  boolean     not null default false,
    verlengd_op   timestamptz,
    gehaald_op    timestamptz,
    gehaald_door  uuid,
    te_laat       boolean     not null default false,
    constraint termijn_status check (status in ('LOOPT', 'GEHAALD', 'VERLOPEN', 'VERVALLEN'))
);

create unique index termijn_sleutel on termijn (code, sleutel) where status <> 'VERVALLEN';
create index termijn_waarschuw on termijn (waarschuw_op) where status = 'LOOPT' and not gewaarschuwd;
create index termijn_verloopt on termijn (verloopt_op) where status = 'LOOPT';
create index termijn_bericht on termijn (bericht_id);
create index termijn_gehaald_door on termijn (gehaald_door) where gehaald_door is not null;
create index termijn_deelnemer on termijn (deelnemer, status, id);
create index termijn_tegenpartij on termijn (tegenpartij, status, id);
create index termijn_open on termijn (status, id) where status in ('LOOPT', 'VERLOPEN');
