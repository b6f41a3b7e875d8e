package nl.jeugdpoort.aflevering.proef;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;
import com.jcraft.jsch.SftpException;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import nl.jeugdpoort.aflevering.Afleverinstellingen;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import nl.jeugdpoort.aflevering.kanaal.Sftpsessie;
import nl.jeugdpoort.deelnemer.Deelnemer;
import nl.jeugdpoort.deelnemer.Uitkanaal;
import org.springframework.stereotype.Component;

/** Logs in at the SFTP server, writes a hidden file in the folder for messages and removes it. */
@Component
class Sftprit implements Proefrit {

    private final Afleverinstellingen instellingen;
    private final Netwerk netwerk;

    Sftprit(Afleverinstellingen instellingen, Netwerk netwerk) {
        this.instellingen = instellingen;
        this.netwerk = netwerk;
    }

    @Override
    public boolean kan(Afleverkanaal kanaal) {
        return kanaal == Afleverkanaal.SFTP;
    }

    @Override
    public void rijd(Deelnemer naar, Stappen stappen) throws Proeffout {
        var uit = (Uitkanaal.Sftp) naar.uit();
        netwerk.bereik(uit.host(), uit.poort(), stappen);
        Session[] sessie = new Session[1];
        try {
            stappen.zet("Inloggen bij de SFTP-server", () -> {
                sessie[0] = logIn(uit);
                return "De server heeft de sleutel die is ingesteld, en neemt de inlog aan.";
            });
            ChannelSftp[] kanaal = new ChannelSftp[1];
            stappen.zet("Naar de map " + uit.pad(), () -> {
                kanaal[0] = map(sessie[0], uit.pad());
                return "De map bestaat.";
            });
            stappen.zet("Een bestand schrijven en weer weghalen", () -> schrijf(kanaal[0]));
            if (uit.ophalen() != null) {
                stappen.zet("De map " + uit.ophalen() + " om op te halen", () -> kijk(kanaal[0], uit.ophalen()));
            }
        } finally {
            if (sessie[0] != null) {
                sessie[0].disconnect();
            }
        }
    }

    private Session logIn(Uitkanaal.Sftp uit) throws Proeffout {
        try {
            return Sftpsessie.open(uit, millis(instellingen.pogingduur()), millis(instellingen.verbindtijd()));
        } catch (JSchException e) {
            String melding = String.valueOf(e.getMessage());
            if (melding.contains("HostKey") || melding.contains("hostsleutel")) {
                throw new Proeffout(
                        "De server heeft een andere sleutel dan is ingesteld. Vraag de deelnemer of de sleutel is vernieuwd; zo niet, stuur niets.",
                        e);
            }
            if (melding.startsWith("Auth")) {
                throw new Proeffout(
                        "De server neemt de inlog niet aan. Kijk of gebruiker en wachtwoord (of sleutel) nog kloppen.",
                        e);
            }
            throw new Proeffout("Er is geen SFTP-sessie te maken. Vraag de deelnemer of de server draait.", e);
        }
    }

    private ChannelSftp map(Session sessie, String pad) throws Proeffout {
        try {
            var kanaal = (ChannelSftp) sessie.openChannel("sftp");
            kanaal.connect(millis(instellingen.verbindtijd()));
            kanaal.cd(pad);
            return kanaal;
        } catch (JSchException e) {
            throw new Proeffout("De server biedt geen SFTP. Vraag de deelnemer om SFTP aan te zetten.", e);
        } catch (SftpException e) {
            throw new Proeffout("De map is er niet, of wij mogen er niet in. Kijk of het pad klopt.", e);
        }
    }

    private static String schrijf(ChannelSftp kanaal) throws Proeffout {
        try {
            kanaal.put(new ByteArrayInputStream(Proefbestand.INHOUD), Proefbestand.NAAM, ChannelSftp.OVERWRITE);
            kanaal.rm(Proefbestand.NAAM);
            return "Het bestand " + Proefbestand.NAAM + " is geschreven en weer weggehaald.";
        } catch (SftpException e) {
            throw new Proeffout(
                    "In de map is niet te schrijven of te verwijderen (fout " + e.id
                            + "). Vraag de deelnemer om die rechten; kijk of " + Proefbestand.NAAM
                            + " is blijven staan.",
                    e);
        }
    }

    private static String kijk(ChannelSftp kanaal, String ophalen) throws Proeffout {
        try {
            kanaal.cd(kanaal.getHome());
            return "In de map staan " + kanaal.ls(ophalen).size() + " namen.";
        } catch (SftpException e) {
            throw new Proeffout("De map om op te halen is niet te lezen. Kijk of het pad klopt.", e);
        }
    }

    private static int millis(Duration duur) {
        return (int) duur.toMillis();
    }
}
