-- How often an operator had a delivered message sent again: a broker that drops repeats has to let those through.
alter table aflevering add column herzonden smallint not null default 0;
