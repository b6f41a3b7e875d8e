-- Whether the aanbieder said in its aanvraag to know who has authority over the client (OP002x1).
alter table verzoek add column gezagsdrager_bekend boolean not null default false;
