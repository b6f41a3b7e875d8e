-- The way out by mail: the message lies in the postbus and a mail says that it does.
alter table aflevering drop constraint aflevering_kanaal;
alter table aflevering add constraint aflevering_kanaal
    check (kanaal in ('POSTBUS', 'REST', 'SOAP', 'JMS', 'MAP', 'SFTP', 'MAIL'));
alter table aflevering add column lees_voor timestamptz;  -- first moment that is too late to read it; null by other ways

create index aflevering_postbus_mail on aflevering (ontvanger, volgnummer)
    where kanaal = 'MAIL' and status in ('OPEN', 'AFGELEVERD') and bevestigd_op is null;
create index aflevering_ongelezen on aflevering (lees_voor)
    where kanaal = 'MAIL' and status = 'AFGELEVERD' and gelezen_op is null and bevestigd_op is null;
