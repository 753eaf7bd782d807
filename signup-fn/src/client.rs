//! The address that a request came from.

use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::request::Parts;

use crate::app::App;
use crate::table::Table;

/// To which each proxy adds the address that it was called from, on the right.
const FORWARDED_FOR: &str = "x-forwarded-for";

/// The address that a request came from. Requests whose address is unknown count as from one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Client(pub(crate) IpAddr);

impl<T: Table> FromRequestParts<App<T>> for Client {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App<T>) -> Result<Client, Infallible> {
        let connected = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| address.ip());
        let told = told_by_proxies(&parts.headers, app.trusted_hops());
        Ok(Client(told.or(connected).unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED))))
    }
}

/// What the outermost of our own proxies saw. Whatever stands further to the left was written by whoever called it, and
/// can be anything.
fn told_by_proxies(headers: &HeaderMap, trusted_hops: u8) -> Option<IpAddr> {
    let from_the_right = usize::from(trusted_hops).checked_sub(1)?;
    let lines = headers.get_all(FORWARDED_FOR).iter().filter_map(|line| line.to_str().ok());
    let addresses: Vec<&str> = lines.flat_map(|line| line.split(',')).map(str::trim).collect();
    addresses.iter().rev().nth(from_the_right)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderMap;

    use super::{FORWARDED_FOR, told_by_proxies};

    #[track_caller]
    fn check(lines: &[&'static str], trusted_hops: u8, expected: Option<&str>) {
        let headers: HeaderMap =
            lines.iter().map(|line| (FORWARDED_FOR.parse().unwrap(), line.parse().unwrap())).collect();
        let found = told_by_proxies(&headers, trusted_hops).map(|address| address.to_string());
        assert_eq!(found.as_deref(), expected);
    }

    #[test]
    fn without_a_proxy_of_our_own_the_header_is_not_believed() {
        check(&["192.0.2.1"], 0, None);
    }

    #[test]
    fn what_was_written_before_our_own_proxies_is_not_believed() {
        check(&["203.0.113.9, 192.0.2.1"], 1, Some("192.0.2.1"));
        check(&["203.0.113.9", "192.0.2.1, 198.51.100.7"], 2, Some("192.0.2.1"));
    }

    #[test]
    fn too_few_addresses_or_none_say_nothing() {
        check(&["192.0.2.1"], 2, None);
        check(&[], 1, None);
        check(&["unknown"], 1, None);
    }

    #[test]
    fn an_ipv6_address_is_one() {
        check(&["2001:db8::1"], 1, Some("2001:db8::1"));
    }
}
