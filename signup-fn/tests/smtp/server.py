"""A real mail server for the tests: takes mail on a port of this machine and puts each message into a file.

server.py FOLDER [--tls] [--user USER --password PASSWORD]

Prints its port when it is ready. With --tls it makes an authority, writes its certificate to FOLDER/authority.pem, and
takes mail only over TLS.
"""

import argparse
import pathlib
import signal
import socket
import ssl

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult


class Files:
    """Writes each message, with the envelope before it, under the next number."""

    def __init__(self, folder):
        self.folder, self.taken = folder, 0

    async def handle_DATA(self, server, session, envelope):
        self.taken += 1
        secret = "tls" if session.ssl else "plain"
        user = session.auth_data.login.decode() if session.auth_data else "-"
        head = f"{envelope.mail_from} {','.join(envelope.rcpt_tos)} {secret} {user}\n"
        draft = self.folder / f"{self.taken}.draft"
        draft.write_bytes(head.encode() + envelope.content)
        draft.rename(self.folder / f"{self.taken}.message")
        return "250 taken"


def settings(args, folder):
    known = {"decode_data": False}
    if args.tls:
        authority = trustme.CA()
        authority.cert_pem.write_to_path(folder / "authority.pem")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1", "127.0.0.2", "localhost").configure_cert(context)
        known |= {"tls_context": context, "require_starttls": True}
    if args.user:
        expected = (args.user.encode(), args.password.encode())

        def authenticate(server, session, envelope, mechanism, data):
            return AuthResult(success=(data.login, data.password) == expected, auth_data=data)

        known |= {"authenticator": authenticate, "auth_required": True}
    return known


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--tls", action="store_true")
    parser.add_argument("--user")
    parser.add_argument("--password")
    args = parser.parse_args()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    # Every address of this machine: one of them stands for a server elsewhere.
    controller = Controller(Files(args.folder), hostname="0.0.0.0", port=port, **settings(args, args.folder))
    controller.start()
    print(port, flush=True)
    signal.sigwait({signal.SIGTERM, signal.SIGINT})
    controller.stop()


main()
