//! Builds again when the theme that is built in changes; `include_dir` alone sees only the files that it already knows.

fn main() {
    println!("cargo:rerun-if-changed=../themes/motesplats");
}
