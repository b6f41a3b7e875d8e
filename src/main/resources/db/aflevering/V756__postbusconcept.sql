-- Messages that the gateway made ready for a participant to send. They are no messages yet: who sends one hands it in at the door.
create table postbusconcept (
    id             uuid        primary key,
    volgnummer     bigint      not null,                   -- from the row of messages, for one order in a postbus
    berichtsoort   text        not null,
    eigenaar       text        not null,                   -- whose postbus it is, and who is to send it
    identificatie  text        not null,
    grootte        integer     not null,
    gemaakt_op     timestamptz not null,
    gelezen_op     timestamptz,
    bevestigd_op   timestamptz,
    ingetrokken_op timestamptz,
    sleutel        text        not null,
    gegevens       bytea       not null
);
create index postbusconcept_wacht on postbusconcept (eigenaar, volgnummer) where bevestigd_op is null and ingetrokken_op is null;

create table conceptgebeurtenis (
    id       bigint generated always as identity,
    concept  uuid        not null references postbusconcept,
    tijdstip timestamptz not null,
    soort    text        not null,
    actor    text        not null,
    reden    text,
    primary key (concept, id)
);
