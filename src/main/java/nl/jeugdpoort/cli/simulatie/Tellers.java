package nl.jeugdpoort.cli.simulatie;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What the workers of one run count beside the books of the pairs. Safe for many threads. */
final class Tellers {

    final LongAdder verstuurd = new LongAdder();
    final LongAdder herhaald = new LongAdder();
    final LongAdder alBekend = new LongAdder();
    final LongAdder vreemd = new LongAdder();
    final LongAdder zelfBeantwoord = new LongAdder();
    private final LongAdder processortijd = new LongAdder();
    private final Map<String, LongAdder> geweigerd = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> retourcodes = new ConcurrentHashMap<>();

    void weiger(String code) {
        geweigerd.computeIfAbsent(code, c -> new LongAdder()).increment();
    }

    void keurAf(String soortEnCode) {
        retourcodes.computeIfAbsent(soortEnCode, c -> new LongAdder()).increment();
    }

    /** To be called by a worker at its end: adds the processor time of its thread. */
    void telProcessortijd() {
        processortijd.add(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    /** Nanoseconds of processor time of all workers that have ended. */
    long processortijd() {
        return processortijd.sum();
    }

    Map<String, Long> geweigerd() {
        return gesorteerd(geweigerd);
    }

    Map<String, Long> retourcodes() {
        return gesorteerd(retourcodes);
    }

    private static Map<String, Long> gesorteerd(Map<String, LongAdder> tellers) {
        Map<String, Long> uit = new TreeMap<>();
        tellers.forEach((code, teller) -> uit.put(code, teller.sum()));
        return uit;
    }
}
