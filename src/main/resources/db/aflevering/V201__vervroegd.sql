-- How often a waiting delivery was tried early because its addressee answered again; bounded, so that a message which
-- always fails does not use up its attempts that way.
alter table aflevering add column vervroegd smallint not null default 0;
