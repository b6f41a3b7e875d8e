package nl.jeugdpoort.ontvangst.soap;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.jeugdpoort.stuf.EnvelopTeGroot;
import nl.jeugdpoort.stuf.Enveloplezer;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** Stops the reading of a request at the largest envelope (ggk0210 section 8, step 1). */
final class Omvangsgrens extends AbstractPhaseInterceptor<Message> {

    Omvangsgrens() {
        super(Phase.RECEIVE);
    }

    @Override
    public void handleMessage(Message verzoek) {
        InputStream in = verzoek.getContent(InputStream.class);
        if (in != null) {
            verzoek.setContent(InputStream.class, new Geteld(in));
        }
    }

    private static final class Geteld extends FilterInputStream {

        private long gelezen;

        private Geteld(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int teken = super.read();
            tel(teken < 0 ? 0 : 1);
            return teken;
        }

        @Override
        public int read(byte[] buffer, int vanaf, int aantal) throws IOException {
            int deel = super.read(buffer, vanaf, aantal);
            tel(deel);
            return deel;
        }

        private void tel(int deel) {
            gelezen += Math.max(deel, 0);
            if (gelezen > Enveloplezer.MAX_BYTES) {
                throw new EnvelopTeGroot();
            }
        }
    }
}
