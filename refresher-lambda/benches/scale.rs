//! `cargo xtask scale`: what the refresher needs with 10,000 petitions: time, CPU and memory.
//!
//! The function runs as in Lambda, with DynamoDB and S3 on loopback in this process, whose CPU time is not counted.
//! `-- --petitions N` changes the number.
#![allow(missing_docs, dead_code, clippy::unwrap_used, clippy::panic, clippy::print_stdout)]

#[path = "../tests/it/cloud.rs"]
mod cloud;

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use aws_sdk_dynamodb::types::AttributeValue;
use cloud::{Cloud, Function};
use futures::StreamExt;
use serde_json::{Value, json};

/// Clock ticks a second in `/proc` (man 5 proc; 100 on Linux).
const TICKS: u64 = 100;
/// How many of its 64 counters a petition has.
const COUNTERS: usize = 12;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let petitions = arguments.iter().skip_while(|argument| *argument != "--petitions").nth(1);
    let petitions = petitions.map_or(10_000, |text| text.parse().unwrap());
    tokio::runtime::Runtime::new().unwrap().block_on(run(petitions));
}

/// A site with this many open petitions of one organisation.
fn write_site(root: &Path, petitions: usize) {
    let folder = root.join("content/petitions");
    fs::create_dir_all(&folder).unwrap();
    fs::create_dir_all(root.join("content/organisations")).unwrap();
    let site = "title: Ours\nbase_url: https://petitions.example.org/\n";
    fs::write(root.join("content/site.yaml"), site).unwrap();
    fs::write(root.join("content/organisations/friends.md"), "---\nname: Friends\n---\n").unwrap();
    let text =
        "We ask the council to keep it open on every Saturday, because families who work all week have no other day.\n";
    for number in 0..petitions {
        let keys = format!("title: Keep number {number} open\ntarget: The council\ndate: 2026-01-01");
        let petition = format!("---\n{keys}\n---\n{}", text.repeat(20));
        fs::write(folder.join(format!("petition-{number}.md")), petition).unwrap();
    }
}

/// Sets a counter of a petition.
async fn count(cloud: &Cloud, petition: usize, counter: usize, signatures: usize) {
    let number = || AttributeValue::N(signatures.to_string());
    let put = cloud.store.client().put_item().table_name(cloud.store.table(signer::store::Table::Counts));
    let put = put.item("shard", AttributeValue::S(format!("petition-{petition}#{counter:02}")));
    put.item("signatures", number()).item("changes", number()).send().await.unwrap();
}

async fn run(petitions: usize) {
    let cloud = Cloud::with_site(|root| write_site(root, petitions)).await;
    let counters = (0..petitions).flat_map(|petition| (0..COUNTERS).map(move |counter| (petition, counter)));
    let cloud = &cloud;
    let fill = futures::stream::iter(counters);
    fill.for_each_concurrent(16, |(petition, counter)| count(cloud, petition, counter, 3)).await;

    println!("{petitions} petitions with {COUNTERS} counters each");
    println!("{:>34} {:>9} {:>9} {:>9}", "", "seconds", "CPU s", "peak MiB");
    let function = cloud.start().await;
    measure(&function, "start, with all counts new").await;
    measure(&function, "nothing changed").await;
    for changed in [1, 100] {
        for petition in 0..changed.min(petitions) {
            count(cloud, petition * (petitions / changed).max(1), 0, 4 + changed).await;
        }
        measure(&function, &format!("{changed} changed counts")).await;
    }
    let said = function.stop().await;
    for line in said.lines().filter(|line| line.contains("uploaded")) {
        println!("{line}");
    }
    let function = cloud.start().await;
    measure(&function, "start of another process").await;
}

/// Invokes the function once, and prints a row.
async fn measure(function: &Function, what: &str) {
    let id = function.process.id().unwrap();
    let (before, start) = (cpu(id), Instant::now());
    let response = function.invoke(json!({"undersigned": "refresh"})).await;
    assert_eq!(response, Value::Null);
    let (seconds, cpu) = (start.elapsed().as_secs_f64(), (cpu(id) - before).as_secs_f64());
    println!("{what:>34} {seconds:>9.2} {cpu:>9.2} {:>9}", peak(id));
}

/// User and system time of a process.
fn cpu(id: u32) -> Duration {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).unwrap();
    let after_name = stat.rsplit_once(')').unwrap().1;
    let ticks: u64 = after_name.split_whitespace().skip(11).take(2).map(|text| text.parse::<u64>().unwrap()).sum();
    Duration::from_millis(ticks * 1000 / TICKS)
}

/// The highest memory of a process so far, in MiB.
fn peak(id: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{id}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.split_whitespace().next().unwrap().parse::<u64>().unwrap() / 1024
}
