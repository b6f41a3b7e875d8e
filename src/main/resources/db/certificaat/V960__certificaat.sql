-- The certificate that a participant showed last, by the side of the connection on which it stood; and how near its end was when that was told.
create table deelnemer_certificaat (
    deelnemer  text        not null,
    kant       text        not null,
    geldig_tot timestamptz not null,
    gezien_op  timestamptz not null,
    gemeld     text        not null default 'RUIM',
    primary key (deelnemer, kant),
    constraint deelnemer_certificaat_kant check (kant in ('SERVER', 'KLANT'))
);
