// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections that do not get a request done in time. The idle time-out of Jetty does not see a client that sends a
 * byte now and then.
 */
final class SlowClients extends AbstractLifeCycle implements Connection.Listener {

    /** How far a connection was when it was looked at first in this state. */
    private record Mark(long requests, long nanos) {
    }

    private final Scheduler scheduler;
    private final Duration patience;
    private final Map<Connection, Mark> connections = new ConcurrentHashMap<>();
    private Scheduler.Task next;

    SlowClients(Scheduler scheduler, Duration patience) {
        this.scheduler = scheduler;
        this.patience = patience;
    }

    @Override
    public void onOpened(Connection connection) {
        // TLS below HTTP counts no requests; the connection of HTTP above it is opened together with it
        if (connection.getMessagesIn() >= 0) {
            connections.put(connection, new Mark(connection.getMessagesIn(), System.nanoTime()));
        }
    }

    @Override
    public void onClosed(Connection connection) {
        connections.remove(connection);
    }

    @Override
    protected void doStart() {
        schedule();
    }

    @Override
    protected synchronized void doStop() {
        if (next != null) {
            next.cancel();
        }
    }

    private synchronized void schedule() {
        next = scheduler.schedule(this::look, patience.toMillis() / 4, TimeUnit.MILLISECONDS);
    }

    private void look() {
        long now = System.nanoTime();
        connections.forEach((connection, mark) -> {
            if (connection.getMessagesIn() != mark.requests()) {
                connections.replace(connection, mark, new Mark(connection.getMessagesIn(), now));
            } else if (now - mark.nanos() > patience.toNanos()) {
                connection.getEndPoint().close();
            }
        });
        if (isRunning()) {
            schedule();
        }
    }
}
