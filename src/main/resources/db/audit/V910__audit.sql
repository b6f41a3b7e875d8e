-- Who looked at what and did what. Lines are only added; each is sealed together with the seal of the line before.
create table audit (
    nummer      bigint      primary key,
    tijdstip    timestamptz not null,
    wie         text        not null,
    rol         text,
    handeling   text        not null,
    objectsoort text,
    object      text,
    doel        text,
    gelukt      boolean     not null,
    -- Network address from which it was done, null when the gateway did it by itself.
    herkomst    text,
    zegel       bytea       not null
);

create index audit_wie on audit (wie, nummer);
create index audit_handeling on audit (handeling, nummer);
create index audit_wie_handeling on audit (wie, handeling, nummer);
create index audit_object on audit (object, nummer) where object is not null;
create index audit_tijdstip on audit (tijdstip, nummer);

-- Where the chain ends, with a keyed hash that only the gateway can make: shows that lines at the end are gone. Who adds a line locks it.
create table audit_hoofd (
    enige    boolean     primary key default true check (enige),
    nummer   bigint      not null,
    tijdstip timestamptz not null,
    zegel    bytea       not null,
    merk     bytea       not null
);
insert into audit_hoofd (nummer, tijdstip, zegel, merk) values (0, '1970-01-01T00:00:00Z', '', '');

create function audit_blijft() returns trigger language plpgsql as $$
begin
    raise exception 'De auditlog verandert niet: % is niet toegestaan', tg_op;
end
$$;
create trigger audit_blijft before update or delete or truncate on audit
    for each statement execute function audit_blijft();
create trigger audit_hoofd_blijft before delete or truncate on audit_hoofd
    for each statement execute function audit_blijft();

-- Checks of the chain, the newest of which the page shows while it runs and after.
create table audit_controle (
    nummer       bigint generated always as identity primary key,
    wie          text        not null,
    begonnen_op  timestamptz not null,
    bijgewerkt_op timestamptz not null,
    klaar_op     timestamptz,
    tot          bigint      not null,
    gelezen      bigint      not null,
    breuken      integer     not null,
    eerste       bigint,
    soort        text
);
