//! A mail server that behaves as it is told, to see what becomes of a message then.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use signup_fn::mail::{Mail, Transport};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

use super::letter::Letter;

/// The coordinator's own mail, which is sent when the clock says so, is taken in every temper.
const COORDINATOR: &str = "\r\nTo: hej@karlskogavan.example\r\n";

/// What the server does with a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Temper {
    /// Takes it.
    Takes,
    /// Does not know the recipient.
    Refuses,
    /// Asks to come again.
    Postpones,
    /// Takes it, and is gone before it says so.
    TakesAndGoes,
    /// Takes it, and never says so.
    TakesAndStaysSilent,
    /// Is gone when the message is to come.
    Goes,
    /// Takes no mail at all at present.
    Closed,
    /// Wants to know first who we are.
    WantsLogin,
}

/// The server.
#[derive(Clone)]
pub(crate) struct MailServer {
    address: SocketAddr,
    temper: Arc<Mutex<Temper>>,
    taken: Arc<Mutex<Vec<String>>>,
}

impl MailServer {
    pub(crate) async fn start(temper: Temper) -> MailServer {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let server = MailServer { address, temper: Arc::new(Mutex::new(temper)), taken: Arc::default() };
        let answering = server.clone();
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let server = answering.clone();
                // A client that goes away in the middle ends its conversation, and nothing else.
                tokio::spawn(async move { drop(server.talk(stream).await) });
            }
        });
        server
    }

    pub(crate) fn set(&self, temper: Temper) {
        *self.temper.lock().unwrap() = temper;
    }

    /// Mail that goes to this server.
    pub(crate) fn mail(&self) -> Mail {
        let transport: Transport = self.way().parse().unwrap();
        Mail { transport, from: None, coordinator: None }
    }

    /// The way as the command line names it.
    pub(crate) fn way(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// What the server has taken.
    pub(crate) fn letters(&self) -> Vec<Letter> {
        self.taken.lock().unwrap().iter().map(|message| Letter::parse(message)).collect()
    }

    fn temper(&self) -> Temper {
        *self.temper.lock().unwrap()
    }

    async fn talk(&self, stream: TcpStream) -> std::io::Result<()> {
        let mut stream = BufReader::new(stream);
        let greeting = if self.temper() == Temper::Closed { "421 closed" } else { "220 here" };
        say(&mut stream, greeting).await?;
        loop {
            let line = hear(&mut stream).await?;
            let answer = match (line.split([' ', ':']).next().unwrap_or_default(), self.temper()) {
                ("EHLO", _) => "250 post.example",
                ("MAIL", Temper::WantsLogin) => "530 who are you",
                ("RCPT", Temper::Refuses) => "550 nobody here",
                ("RCPT", Temper::Postpones) => "451 later",
                ("DATA", Temper::Goes) => return Ok(()),
                ("DATA", _) => {
                    say(&mut stream, "354 go on").await?;
                    let message = message(&mut stream).await?;
                    let to_coordinator = message.contains(COORDINATOR);
                    self.taken.lock().unwrap().push(message);
                    match self.temper() {
                        _ if to_coordinator => "250 taken",
                        Temper::TakesAndGoes => return Ok(()),
                        Temper::TakesAndStaysSilent => std::future::pending().await,
                        _ => "250 taken",
                    }
                }
                ("QUIT", _) => return say(&mut stream, "221 bye").await,
                _ => "250 good",
            };
            say(&mut stream, answer).await?;
        }
    }
}

async fn say(stream: &mut BufReader<TcpStream>, line: &str) -> std::io::Result<()> {
    stream.write_all(format!("{line}\r\n").as_bytes()).await
}

async fn hear(stream: &mut BufReader<TcpStream>) -> std::io::Result<String> {
    let mut line = String::new();
    match stream.read_line(&mut line).await? {
        0 => Err(std::io::ErrorKind::UnexpectedEof.into()),
        _ => Ok(line.trim_end().to_owned()),
    }
}

/// Everything up to the lonely dot, without the dots that were put before dots.
async fn message(stream: &mut BufReader<TcpStream>) -> std::io::Result<String> {
    let mut message = String::new();
    loop {
        let line = hear(stream).await?;
        if line == "." {
            return Ok(message);
        }
        message.push_str(line.strip_prefix('.').unwrap_or(&line));
        message.push_str("\r\n");
    }
}
