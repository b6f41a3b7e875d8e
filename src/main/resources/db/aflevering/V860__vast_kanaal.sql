-- A report on what came by folder or queue goes back that way, whatever way out its addressee has for other messages.
alter table aflevering add column vast boolean not null default false;
