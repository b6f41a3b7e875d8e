-- Tests of the ways out that people asked for, the last few of each participant.
create table kanaalproef (
    id          bigint generated always as identity primary key,
    deelnemer   text        not null,
    kanaal      text        not null,
    begonnen_op timestamptz not null,
    door        text        not null,
    stappen     jsonb       not null
);
create index kanaalproef_deelnemer on kanaalproef (deelnemer, id);
