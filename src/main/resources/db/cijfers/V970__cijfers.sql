-- Counts of what passed, so that pages of figures do not read the messages. A message is counted once, when it is known whether it was
-- refused; days and hours are Dutch.
create table dagcijfer (
    dag          date   not null,
    berichtsoort text   not null,
    afzender     text   not null,
    ontvanger    text   not null,
    uitkomst     text   not null,
    aantal       bigint not null,
    primary key (dag, berichtsoort, afzender, ontvanger, uitkomst),
    constraint dagcijfer_uitkomst check (uitkomst in ('GOED', 'AFGEKEURD'))
);
create index dagcijfer_afzender on dagcijfer (afzender, dag);
create index dagcijfer_ontvanger on dagcijfer (ontvanger, dag);

-- Refused messages by the rule that refused them: a message counts once for each.
create table dagregel (
    dag       date   not null,
    regel     text   not null,
    berichtsoort text not null,
    afzender  text   not null,
    ontvanger text   not null,
    aantal    bigint not null,
    primary key (dag, regel, berichtsoort, afzender, ontvanger)
);
create index dagregel_afzender on dagregel (afzender, dag);
create index dagregel_ontvanger on dagregel (ontvanger, dag);

-- What was not let in at the door.
create table dagweigering (
    dag      date   not null,
    code     text   not null,
    indiener text   not null,
    aantal   bigint not null,
    primary key (dag, code, indiener)
);
create index dagweigering_indiener on dagweigering (indiener, dag);

create table uurcijfer (
    uur    timestamptz primary key,
    aantal bigint not null,
    bytes  bigint not null
);

-- How far was counted. Numbers up to "gezien" are final when every transaction that ran when it was written has ended.
create table cijferstand (
    teller text   primary key,
    tot    bigint not null default 0,
    gezien bigint not null default 0,
    grens  xid8   not null default '3'
);
insert into cijferstand (teller) values ('bericht'), ('weigering');

-- Messages passed by in counting because they were still to be processed.
create table cijfer_later (
    bericht_id uuid primary key
);

alter table weigering add column nummer bigint generated always as identity;
create unique index weigering_nummer on weigering (nummer);
