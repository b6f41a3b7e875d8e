package nl.jeugdpoort.aflevering.kanaal;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;
import com.jcraft.jsch.SftpException;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import nl.jeugdpoort.aflevering.Afleverinstellingen;
import nl.jeugdpoort.aflevering.Afleverkanaal;
import nl.jeugdpoort.deelnemer.Uitkanaal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Uploads by SFTP under a temporary name, then renames; a repeat replaces the file of the same name. */
@Component
class SftpBezorger implements Bezorger {

    private static final Logger LOG = LoggerFactory.getLogger(SftpBezorger.class);

    private final Verpakking verpakking;
    private final Afleverinstellingen instellingen;

    SftpBezorger(Verpakking verpakking, Afleverinstellingen instellingen) {
        this.verpakking = verpakking;
        this.instellingen = instellingen;
    }

    @Override
    public Afleverkanaal kanaal() {
        return Afleverkanaal.SFTP;
    }

    @Override
    public Uitkomst bezorg(Zending zending) {
        var uit = (Uitkanaal.Sftp) zending.naar().uit();
        var pakket = verpakking.pak(zending.bericht(), zending.inhoud());
        String naam = Bestandsnaam.van(zending.bericht(), pakket.extensie());
        zending.gesprek().vraag("SFTP " + uit.host() + ":" + uit.poort() + " " + uit.pad() + "/" + naam);
        Session sessie = null;
        try {
            sessie = Sftpsessie.open(uit, millis(instellingen.pogingduur()), millis(instellingen.verbindtijd()));
            zet(sessie, uit.pad(), naam, pakket.inhoud());
            return new Uitkomst.Bezorgd();
        } catch (JSchException e) {
            LOG.warn("No SFTP session with {}: {}", zending.naar().code(), e.toString());
            return new Uitkomst.Tijdelijk("Er is geen SFTP-verbinding met de ontvanger te maken.");
        } catch (SftpException e) {
            LOG.warn(
                    "SFTP server of {} does not take the file: {}",
                    zending.naar().code(),
                    e.toString());
            return new Uitkomst.Tijdelijk(
                    "De SFTP-server van de ontvanger neemt het bestand niet aan (fout " + e.id + ").");
        } finally {
            if (sessie != null) {
                sessie.disconnect();
            }
        }
    }

    private void zet(Session sessie, String map, String naam, byte[] inhoud) throws JSchException, SftpException {
        var kanaal = (ChannelSftp) sessie.openChannel("sftp");
        kanaal.connect(millis(instellingen.verbindtijd()));
        kanaal.cd(map);
        String voorlopig = Bestandsnaam.voorlopig(naam);
        kanaal.put(new ByteArrayInputStream(inhoud), voorlopig, ChannelSftp.OVERWRITE);
        if (bestaat(kanaal, naam)) {
            kanaal.rm(naam);
        }
        kanaal.rename(voorlopig, naam);
    }

    private static boolean bestaat(ChannelSftp kanaal, String naam) throws SftpException {
        try {
            kanaal.lstat(naam);
            return true;
        } catch (SftpException e) {
            if (e.id == ChannelSftp.SSH_FX_NO_SUCH_FILE) {
                return false;
            }
            throw e;
        }
    }

    private static int millis(Duration duur) {
        return (int) duur.toMillis();
    }
}
