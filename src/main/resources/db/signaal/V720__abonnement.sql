-- Who is told of changes, and where; ended, never deleted.
create table abonnement (
    id           uuid primary key,
    deelnemer    text        not null,
    adres        text        not null,
    sleutel      text,                                     -- key under which the token is locked; null: no token
    token        bytea,
    soorten      text[]      not null,
    onderwerp    text,                                     -- only this subject and what is below it; null: every
    sinds        timestamptz not null,
    beeindigd_op timestamptz,
    reden        text
);
create index abonnement_deelnemer on abonnement (deelnemer) where beeindigd_op is null;
