package nl.jeugdpoort.toegang;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request whose body throws a {@link Weigering} once it is larger or slower than allowed. */
final class GeteldVerzoek extends HttpServletRequestWrapper {

    private final long grens;
    private final long uiterlijk;
    private Geteld stroom;

    /**
     * @param grens bytes
     * @param uiterlijk moment by {@link System#nanoTime()}
     */
    GeteldVerzoek(HttpServletRequest verzoek, long grens, long uiterlijk) {
        super(verzoek);
        this.grens = grens;
        this.uiterlijk = uiterlijk;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (stroom == null) {
            stroom = new Geteld(super.getInputStream());
        }
        return stroom;
    }

    private final class Geteld extends ServletInputStream {

        private final ServletInputStream bron;
        private long gelezen;

        Geteld(ServletInputStream bron) {
            this.bron = bron;
        }

        @Override
        public int read() throws IOException {
            tel(0);
            int teken = bron.read();
            tel(teken < 0 ? 0 : 1);
            return teken;
        }

        @Override
        public int read(byte[] doel, int vanaf, int lengte) throws IOException {
            tel(0);
            int aantal = bron.read(doel, vanaf, lengte);
            tel(Math.max(0, aantal));
            return aantal;
        }

        private void tel(int aantal) {
            gelezen += aantal;
            if (Math.max(gelezen, getContentLengthLong()) > grens) {
                throw Lichaamsgrens.teGroot();
            }
            if (aantal > 0 && System.nanoTime() > uiterlijk) {
                throw Lichaamsgrens.teTraag();
            }
        }

        @Override
        public boolean isFinished() {
            return bron.isFinished();
        }

        @Override
        public boolean isReady() {
            return bron.isReady();
        }

        @Override
        public void setReadListener(ReadListener luisteraar) {
            bron.setReadListener(luisteraar);
        }
    }
}
