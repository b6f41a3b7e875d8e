-- A difference between professionals about a case, that is talked through step by step (escalatiemodel). Rows are only added.
create table escalatie (
    aanmelding uuid    not null references aanmelding,
    nummer     integer not null,                           -- from 1 in its case
    situatie   text    not null,
    primary key (aanmelding, nummer)
);

-- Who called which step.
create table escalatieoproep (
    aanmelding            uuid        not null,
    escalatie             integer     not null,
    nummer                integer     not null,
    stap                  text        not null,
    functie               text        not null,
    door                  text        not null,
    op                    timestamptz not null,
    gezin                 text        not null,            -- told beforehand or explained afterwards
    beleid_schiet_tekort  boolean     not null,
    primary key (aanmelding, escalatie, nummer),
    foreign key (aanmelding, escalatie) references escalatie
);

-- The report of one talk.
create table escalatiegesprek (
    aanmelding   uuid    not null,
    escalatie    integer not null,
    nummer       integer not null,
    stap         text    not null,
    dag          date    not null,
    partijen     text[]  not null,                         -- who took part, and so who approves
    opgelost     boolean not null,
    verslag      bytea   not null,                         -- encrypted
    kluissleutel text    not null,
    primary key (aanmelding, escalatie, nummer),
    foreign key (aanmelding, escalatie) references escalatie
);

create table escalatieakkoord (
    aanmelding uuid        not null,
    escalatie  integer     not null,
    gesprek    integer     not null,
    deelnemer  text        not null,
    op         timestamptz not null,
    primary key (aanmelding, escalatie, gesprek, deelnemer),
    foreign key (aanmelding, escalatie, gesprek) references escalatiegesprek
);
