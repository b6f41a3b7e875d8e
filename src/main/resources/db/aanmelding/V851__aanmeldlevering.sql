-- The documents that the gateway itself delivered to a party of a case, each once.
create table aanmeldlevering (
    aanmelding uuid        not null references aanmelding,
    bericht    uuid        not null,
    aan        text        not null,
    op         timestamptz not null,
    primary key (aanmelding, bericht, aan)
);

-- Every release of part 2 of a form: who let it go to whom, why and when. Never changed and never deleted.
create table aanmeldinzage (
    aanmelding uuid        not null references aanmelding,
    bericht    uuid        not null,
    door       text        not null,
    aan        text        not null,
    reden      text        not null,
    op         timestamptz not null,
    primary key (aanmelding, bericht, aan)
);

create function aanmeldinzage_ligt_vast() returns trigger language plpgsql as $$
begin
    raise exception 'aanmeldinzage is append-only';
end $$;

create trigger aanmeldinzage_ligt_vast before update or delete on aanmeldinzage
    for each row execute function aanmeldinzage_ligt_vast();
