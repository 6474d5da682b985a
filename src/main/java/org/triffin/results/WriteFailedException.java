package org.triffin.results;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Results that could not be written once they were there, for example on a full disk. The message is one sentence. */
public final class WriteFailedException extends RuntimeException {
    public WriteFailedException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** What a file system refused while results were written; where they were going is the user's to know. */
    public static WriteFailedException of(IOException e) {
        return new WriteFailedException("The results cannot be written: " + reason(e), e);
    }

    /** Why a file system refused, as the end of a sentence, with a remedy where there is one. */
    static String reason(IOException e) {
        String reason = e instanceof FileSystemException refused && refused.getReason() != null
                ? refused.getReason()
                : String.valueOf(e.getMessage());
        if (reason.toLowerCase(Locale.ROOT).contains("no space left")) {
            return "no space is left on its disk; free some, or choose another place with --out.";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied; choose another place with --out.";
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return "a file stands where a directory is needed; choose another place with --out.";
        }
        if (e instanceof NoSuchFileException) {
            return "its file system takes no new files there; choose another place with --out.";
        }
        return reason + "; choose another place with --out.";
    }
}
