# Installs undersigned @VERSION@ for this user, after comparing its checksum with the one below.
#
#   UNDERSIGNED_INSTALL_DIR    the folder of the program [default: ~\.local\bin]
#   UNDERSIGNED_DOWNLOAD_URL   where the archive is, if not on the release's page
$ErrorActionPreference = 'Stop'

$checksums = @{
    # @CHECKSUMS@
}
# Windows on ARM runs programs for x86-64, too.
$target = 'x86_64-pc-windows-msvc'
$archive = "undersigned-$target.zip"
$url = if ($env:UNDERSIGNED_DOWNLOAD_URL) { $env:UNDERSIGNED_DOWNLOAD_URL } else { '@URL@' }
$folder = if ($env:UNDERSIGNED_INSTALL_DIR) { $env:UNDERSIGNED_INSTALL_DIR } else { Join-Path $HOME '.local\bin' }
if (-not $checksums.ContainsKey($target)) { throw "this release has no program for $target" }

$work = Join-Path ([IO.Path]::GetTempPath()) ([Guid]::NewGuid())
New-Item -ItemType Directory -Path $work | Out-Null
try {
    [Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor [Net.SecurityProtocolType]::Tls12
    (New-Object Net.WebClient).DownloadFile("$url/$archive", (Join-Path $work $archive))
    $found = (Get-FileHash -Algorithm SHA256 (Join-Path $work $archive)).Hash.ToLowerInvariant()
    if ($found -ne $checksums[$target]) {
        throw "the checksum of $archive is not that of the release; nothing was installed`n  expected $($checksums[$target])`n  found    $found"
    }
    Expand-Archive -Path (Join-Path $work $archive) -DestinationPath $work
    New-Item -ItemType Directory -Force -Path $folder | Out-Null
    Copy-Item -Force (Join-Path $work "undersigned-$target\undersigned.exe") (Join-Path $folder 'undersigned.exe')
}
finally {
    Remove-Item -Recurse -Force $work
}

Write-Output "undersigned @VERSION@ is installed in $folder"
if (($env:PATH -split ';') -contains $folder) {
    Write-Output 'Next: undersigned new site my-campaign'
}
else {
    Write-Output "Next: add it to the PATH with: `$env:PATH = `"$folder;`$env:PATH`""
}
