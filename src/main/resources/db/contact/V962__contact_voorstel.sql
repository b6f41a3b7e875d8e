-- Deliveries that somebody looked at and that do not count yet; the file stays until it counts, or a day.
create table contact_voorstel (
    id              uuid primary key,
    wie             text        not null,
    regio           text        not null,
    csv_regio       text,
    csv_organisatie text,
    csv_soort       text,
    inhoud          bytea,
    rapport         jsonb,                               -- once it counts
    gemaakt_op      timestamptz not null
);
create index contact_voorstel_gemaakt on contact_voorstel (gemaakt_op);
