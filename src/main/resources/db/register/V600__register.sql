-- What the messages that passed say. Every row is one class of one message (its volgnummer in bericht) and is never changed, but for the
-- mark that the message no longer counts. A client is the keyed hash of a BSN.

-- Versions of toewijzingen; the one with the highest moment is in force.
create table toewijzing (
    gemeente   text      not null,
    nummer     integer   not null,
    bericht    bigint    not null,
    aanbieder  text      not null,
    client     uuid      not null,
    referentie text,
    categorie  text,
    code       text,
    moment     timestamp not null,                     -- Toewijzingsdatum and -tijd as sent, local time
    ingang     date      not null,
    einde      date,
    reden      text,
    volume     bigint,
    eenheid    text,
    frequentie text,
    budget     bigint,                                 -- eurocents
    vervallen  boolean   not null default false,       -- the receiver refused the message
    primary key (gemeente, nummer, bericht)
);
create index toewijzing_client on toewijzing (client, gemeente, aanbieder);
create index toewijzing_referentie on toewijzing (aanbieder, referentie) where referentie is not null;

-- Starts and stops of delivery, and what took them back.
create table levering (
    client     uuid     not null,
    gemeente   text     not null,
    aanbieder  text     not null,
    bericht    bigint   not null,
    regel      smallint not null,                      -- order within the message
    stop       boolean  not null,
    nummer     integer,
    categorie  text,
    code       text,
    begin      date     not null,
    status     text     not null,                      -- 1 first, 3 taken back
    reden      text,
    einde      date,
    vervallen  boolean  not null default false,
    primary key (client, gemeente, aanbieder, bericht, regel)
);

-- What aanbieders asked (JW315 per product, JW317 as a whole) and what was answered (JW319).
create table verzoek (
    aanbieder  text     not null,
    referentie text     not null,
    bericht    bigint   not null,
    regel      smallint not null,
    gemeente   text     not null,
    client     uuid,                                   -- of an answer that of the verzoek; null when that is not known
    soort      text     not null,
    categorie  text,
    code       text,
    ingang     date,
    uitkomst   text,
    vervallen  boolean  not null default false,
    primary key (aanbieder, referentie, bericht, regel),
    constraint verzoek_soort check (soort in ('AANVRAAG', 'WIJZIGING', 'ANTWOORD'))
);
create index verzoek_client on verzoek (client, gemeente, aanbieder);

-- Declaraties: without an answer, answered, or refused as a whole and then as if never sent.
create table declaratie (
    bericht          bigint primary key,
    gemeente         text not null,
    aanbieder        text not null,
    nummer           text not null,
    periode          date not null,                    -- first day
    identificatie    text not null,
    dagtekening      date not null,
    basis_xsd_versie text,
    bericht_xsd_versie text,
    toestand         text not null default 'INGEDIEND',
    constraint declaratie_toestand check (toestand in ('INGEDIEND', 'BEANTWOORD', 'VERVALLEN'))
);
create index declaratie_nummer on declaratie (aanbieder, nummer);
create index declaratie_identificatie on declaratie (aanbieder, identificatie);
create index declaratie_periode on declaratie (gemeente, aanbieder, periode);

-- Their lines; granted when the declaratie was answered and the line not refused.
create table prestatie (
    declaratie bigint  not null,
    regel      integer not null,
    gemeente   text    not null,
    aanbieder  text    not null,
    client     uuid    not null,
    referentie text    not null,
    vorige     text,
    nummer     integer not null,
    categorie  text    not null,
    code       text,
    begin      date    not null,
    einde      date    not null,
    volume     bigint  not null,
    eenheid    text    not null,
    tarief     bigint,                                 -- eurocents
    bedrag     bigint  not null,                       -- eurocents, without sign
    debet      boolean not null,
    afgewezen  boolean not null default false,
    primary key (declaratie, regel)
);
create index prestatie_referentie on prestatie (aanbieder, referentie);
create index prestatie_vorige on prestatie (aanbieder, vorige) where vorige is not null;
create index prestatie_toewijzing on prestatie (gemeente, nummer);

-- Messages from before the gateway that were read into the registers only. Their numbers lie below those of all messages that it carried.
create table ingelezen (
    bericht       bigint generated always as identity
                  (minvalue -9000000000000000000 maxvalue -1 start with -9000000000000000000) primary key,
    kenmerk       bytea       not null unique,          -- keyed hash of the body
    ingelezen_op  timestamptz not null
);
