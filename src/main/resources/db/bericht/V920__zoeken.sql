-- For searching among many messages. Every index ends in the volgnummer, so that the newest come first without sorting.

-- By party, with all that is asked of a list of its messages: a search for what is rare among many need not open the messages.
drop index bericht_afzender;
drop index bericht_ontvanger;
create index bericht_afzender on bericht (afzender, volgnummer) include (ontvanger, berichtsoort, ontvangen_op);
create index bericht_ontvanger on bericht (ontvanger, volgnummer) include (afzender, berichtsoort, ontvangen_op);
create index bericht_indiener on bericht (indiener, volgnummer) include (afzender, ontvanger, berichtsoort, ontvangen_op)
    where indiener <> afzender and indiener <> 'jeugdpoort';
create index bericht_soort on bericht (berichtsoort, volgnummer);

-- The key with the identificatie first serves who knows only that.
drop index bericht_sleutel;
create unique index bericht_sleutel on bericht (identificatie, afzender, berichtsoort) where uniek;
create index bericht_dubbel on bericht (identificatie) where not uniek;

-- What else a message can be found by: T and a toewijzingnummer, or R and a ReferentieAanbieder.
create table zoekterm (
    term       text collate "C" not null,
    volgnummer bigint           not null
);
insert into zoekterm (term, volgnummer)
select distinct t.term, b.volgnummer
from bericht b
cross join lateral jsonb_array_elements(b.feiten -> 'producten') as p
cross join lateral (values ('T' || (p ->> 'toewijzingNummer')), ('R' || (p ->> 'referentie'))) as t (term)
where t.term is not null;
create index zoekterm_term on zoekterm (term, volgnummer);

-- The messages that are neither still to be processed nor delivered. The status itself is in no index of bericht, so that a change of it
-- stays within its page; these are few beside the others.
create table bericht_stand (
    volgnummer   bigint primary key,
    status       text        not null,
    afzender     text        not null,
    ontvanger    text        not null,
    indiener     text        not null,
    berichtsoort text        not null,
    ontvangen_op timestamptz not null
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 5000);
insert into bericht_stand (volgnummer, status, afzender, ontvanger, indiener, berichtsoort, ontvangen_op)
select volgnummer, status, afzender, ontvanger, indiener, berichtsoort, ontvangen_op
from bericht where status in ('AFGEKEURD', 'GOEDGEKEURD', 'GEPARKEERD');
create index bericht_stand_status on bericht_stand (status, volgnummer) include (afzender, ontvanger, indiener, berichtsoort, ontvangen_op);
