// uses: ai/google-genai
using Google.GenAI.Types;
public static class S
{
    public static GenerateImagesConfig Make() => new() { AddWatermark = false }; // AIP2003
    public static GenerateImagesConfig Make2() => new() { AddWatermark = true }; // ok
    public static void Change(GenerateImagesConfig config) { config.AddWatermark = false; } // AIP2003
    public static void Change2(GenerateImagesConfig config, bool b) { config.AddWatermark = null; config.AddWatermark = b; } // ok
    private const bool No = false;
    public static void Change3(GenerateImagesConfig config) { config.AddWatermark = No; } // AIP2003
}
