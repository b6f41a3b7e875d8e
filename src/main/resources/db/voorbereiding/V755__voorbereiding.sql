-- iJw messages that were made of a bepaling, each once per version of it: two workers, or one that begins again, cannot make a second.
create table voorbereiding (
    id            uuid        primary key,
    aanmelding    uuid        not null,
    bepaling      uuid        not null,                    -- the message with the version of which it was made
    berichtsoort  text        not null,
    aanbieder     text        not null,
    deelnemer     text        not null,                    -- who is to send it
    identificatie text        not null,
    status        text        not null,
    gemaakt_op    timestamptz not null,
    sleutel       text,                                    -- the body, until it came in
    gegevens      bytea,
    constraint voorbereiding_eenmalig unique (bepaling, berichtsoort, aanbieder),
    constraint voorbereiding_identificatie unique (deelnemer, berichtsoort, identificatie),
    constraint voorbereiding_status check (status in ('CONCEPT', 'TE_VERZENDEN', 'VERZONDEN', 'VERVALLEN')),
    constraint voorbereiding_inhoud check ((status = 'TE_VERZENDEN') = (gegevens is not null))
);
create index voorbereiding_aanmelding on voorbereiding (aanmelding);
create index voorbereiding_te_verzenden on voorbereiding (gemaakt_op, id) where status = 'TE_VERZENDEN';

-- What was asked back of the GI about a version of its bepaling; closed by a newer version.
create table bepalingvraag (
    id          bigint      generated always as identity primary key,
    aanmelding  uuid        not null,
    bepaling    uuid        not null,
    hulp        integer,                                   -- place in the bepaling; none: about a message as a whole
    aanbieder   text        not null,
    zin         text        not null,
    gesteld_op  timestamptz not null,
    gesloten_op timestamptz,
    constraint bepalingvraag_eenmalig unique (bepaling, zin)
);
create index bepalingvraag_aanmelding on bepalingvraag (aanmelding) where gesloten_op is null;

-- Where a toewijzing that came differs from the bepaling of its case.
create table toewijzingverschil (
    aanmelding uuid        not null,
    bericht    uuid        not null,
    nummer     integer     not null,
    aanbieder  text        not null,
    zin        text        not null,
    gezien_op  timestamptz not null,
    primary key (aanmelding, bericht, nummer)
);

-- Help by an aanbieder without a contract, and who of the gemeente agreed to it; the name is encrypted.
create table bepalinguitzondering (
    aanmelding   uuid    not null,
    bepaling     uuid    not null,
    hulp         integer not null,
    zorgvorm     text    not null,
    aanbieder    text    not null,
    sleutel      text    not null,
    functionaris bytea   not null,
    primary key (aanmelding, bepaling, hulp)
);
