-- The last ToewijzingNummer that was given out for a gemeente; it only rises. The highest is that of the standard.
create table toewijzingnummer (
    gemeente text    primary key,
    laatste  integer not null check (laatste between 1 and 999999999)
);

-- Numbers for the identificatie of messages that are made from a bepaling.
create sequence conceptnummer;
