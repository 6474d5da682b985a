package org.triffin.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The process's standard output. A reader that has seen enough and gone, as {@code head} does, is no failure: what is
 * written after that is dropped. Any other refusal, a full disk for one, is passed on; the writer around it keeps it in
 * mind ({@link java.io.PrintWriter#checkError}).
 */
final class StandardOutput extends OutputStream {
    private static final String READER_GONE = "broken pipe";

    private final FileOutputStream descriptor = new FileOutputStream(FileDescriptor.out);
    private boolean readerGone;

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        if (readerGone) {
            return;
        }
        try {
            descriptor.write(octets, offset, length);
        } catch (IOException e) {
            readerGone = READER_GONE.equalsIgnoreCase(e.getMessage());
            if (!readerGone) {
                throw e;
            }
        }
    }
}
