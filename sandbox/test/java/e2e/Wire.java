package e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The wire between two hosts, with faults to order: it takes one request for each connection, does to it what it is
 * told, and passes on what is left. It understands as much of HTTP as it needs to tell where a message ends.
 */
final class Wire implements AutoCloseable {

    /** What may happen to a request and its answer. */
    enum Fault {
        NONE,
        /** The connection is closed before anything is passed on. */
        DROPPED,
        /** The request arrives; the connection is reset in the middle of the answer. */
        RESET,
        /** The request arrives; of its answer comes one half, as if that were all. */
        HALF,
        /** The request arrives; nothing is ever answered. */
        SILENT,
        /** The request is held back and nothing is ever answered. */
        HANGING,
        /** The request arrives twice; the second answer comes back. */
        DOUBLED,
        FAILING,
        BUSY
    }

    /** A request as it came, and when. */
    record Message(String method, String path, List<String> headers, byte[] body, long nanos) {

        String header(String name) {
            return headers.stream()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        Message with(String name, String value) {
            var others = headers.stream()
                    .map(line ->
                            line.regionMatches(true, 0, name + ":", 0, name.length() + 1) ? name + ": " + value : line)
                    .toList();
            return new Message(method, path, others, body, nanos);
        }

        Message with(byte[] other) {
            return new Message(method, path, headers, other, nanos)
                    .with("Content-Length", Integer.toString(other.length));
        }
    }

    private static final Set<String> OF_ONE_CONNECTION =
            Set.of("connection", "upgrade", "http2-settings", "keep-alive");
    private static final int PATIENCE = 60_000;

    private final int target;
    private final List<Message> seen = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "wire");
        thread.setDaemon(true);
        return thread;
    });
    private final int port;
    private volatile ServerSocket listening;
    private volatile Function<Message, Fault> faults = message -> Fault.NONE;
    private volatile UnaryOperator<Message> rewriting = message -> message;
    private volatile UnaryOperator<String> rewritingAnswer = head -> head;
    private volatile CountDownLatch released = new CountDownLatch(1);

    Wire(int target) {
        this.target = target;
        listening = listen(0);
        port = listening.getLocalPort();
    }

    int port() {
        return port;
    }

    /** Everything that came so far. */
    List<Message> seen() {
        return seen;
    }

    /** From now on this happens to each message. */
    void faults(Function<Message, Fault> plan) {
        faults = plan;
    }

    /** From now on messages pass unharmed; those that hang are let go. */
    void mend() {
        faults = message -> Fault.NONE;
        rewriting = message -> message;
        rewritingAnswer = head -> head;
        released.countDown();
        released = new CountDownLatch(1);
        if (listening.isClosed()) {
            listening = listen(port);
        }
    }

    /** Changes requests on their way. */
    void rewrite(UnaryOperator<Message> change) {
        rewriting = change;
    }

    /** Changes the head of answers on their way. */
    void rewriteAnswers(UnaryOperator<String> change) {
        rewritingAnswer = change;
    }

    /** Nobody listens here any more: connections are refused. */
    void cut() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        cut();
        released.countDown();
        threads.shutdownNow();
    }

    private ServerSocket listen(int wanted) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            threads.execute(() -> accept(socket));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                threads.execute(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setSoTimeout(PATIENCE);
            var message = read(connection.getInputStream());
            seen.add(message);
            answer(connection, rewriting.apply(message), faults.apply(message));
        } catch (IOException broken) {
            // As on any wire: whoever waits for the answer notices.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(Socket client, Message message, Fault fault) throws IOException, InterruptedException {
        switch (fault) {
            case DROPPED -> client.setSoLinger(true, 0);
            case HANGING -> released.await(PATIENCE, TimeUnit.MILLISECONDS);
            case FAILING -> write(client, "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 2\r\n\r\n{}");
            case BUSY -> write(client, "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n");
            case SILENT -> {
                forward(message);
                released.await(PATIENCE, TimeUnit.MILLISECONDS);
            }
            case RESET -> {
                var whole = forward(message);
                client.getOutputStream().write(whole, 0, whole.length / 2);
                client.getOutputStream().flush();
                client.setSoLinger(true, 0);
            }
            case HALF -> client.getOutputStream().write(half(forward(message)));
            case DOUBLED -> {
                forward(message);
                client.getOutputStream().write(forward(message));
            }
            default -> client.getOutputStream().write(changed(forward(message)));
        }
    }

    private byte[] changed(byte[] answer) {
        var text = new String(answer, StandardCharsets.ISO_8859_1);
        var end = text.indexOf("\r\n\r\n");
        return end < 0
                ? answer
                : (rewritingAnswer.apply(text.substring(0, end)) + text.substring(end))
                        .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Half of the body, with a head that says that it is all. */
    private static byte[] half(byte[] answer) {
        var text = new String(answer, StandardCharsets.ISO_8859_1);
        var end = text.indexOf("\r\n\r\n");
        var body = text.substring(end + 4);
        var half = body.substring(0, body.length() / 2);
        return ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + half.length() + "\r\n\r\n"
                        + half)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Passes the request on and reads the whole answer. */
    byte[] forward(Message message) throws IOException {
        try (var host = new Socket(InetAddress.getLoopbackAddress(), target)) {
            host.setSoTimeout(PATIENCE);
            var head = new StringBuilder(message.method() + " " + message.path() + " HTTP/1.1\r\n");
            message.headers().forEach(line -> head.append(line).append("\r\n"));
            host.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            host.getOutputStream().write(message.body());
            host.getOutputStream().flush();
            return host.getInputStream().readAllBytes();
        }
    }

    private static Message read(InputStream in) throws IOException {
        var first = line(in).split(" ");
        var headers = new java.util.ArrayList<String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            if (!OF_ONE_CONNECTION.contains(line.substring(0, line.indexOf(':')).toLowerCase(java.util.Locale.ROOT))) {
                headers.add(line);
            }
        }
        var message = new Message(first[0], first[1], headers, new byte[0], System.nanoTime());
        var length = message.header("Content-Length");
        return length.isEmpty()
                ? message
                : new Message(first[0], first[1], headers, in.readNBytes(Integer.parseInt(length)), message.nanos());
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The connection ended");
            }
            line.append((char) c);
        }
        return line.toString().strip();
    }

    private static void write(Socket client, String text) throws IOException {
        client.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
