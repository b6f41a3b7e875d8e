-- The weeks of which every party had its overview; written in the transaction that sends them, so each goes out once.
create table aanmeldweekoverzicht (
    week       text        primary key,                    -- for example 2026-W48
    gemaakt_op timestamptz not null
);
