-- What was said on the line during an attempt: where the message went (no password in it), the HTTP status, and of the answer some
-- headers and the first kB. Nobody knows what an addressee writes in an answer, so that is encrypted as bodies are.
alter table aflever_poging
    add column verzoek          text,
    add column http_status      smallint,
    add column antwoord_sleutel text,
    add column antwoord         bytea;
