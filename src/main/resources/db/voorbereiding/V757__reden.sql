-- Why a message waits as a concept although its sender wants it sent, or why it lapsed, where that needs words.
alter table voorbereiding add column reden text;
